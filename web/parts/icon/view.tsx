// Small drawings beside a word. They never carry meaning alone, so screen readers skip them.
export type IconName = 'back' | 'check' | 'question' | 'person' | 'arrow' | 'cross' | 'info' | 'warning';

const PATHS: Record<IconName, string> = {
  back: 'm14.5 5-7 7 7 7',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  question: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.2v.1',
  person: 'M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM5 20c.6-3.6 3.5-5.5 7-5.5s6.4 1.9 7 5.5',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  cross: 'M6 6l12 12M18 6 6 18',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11.5V17M12 7.5v.1',
  warning: 'M12 5v9M12 18.4v.1',
};

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
