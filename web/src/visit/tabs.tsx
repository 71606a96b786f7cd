// The households as tabs, after the ARIA pattern: one stop for Tab, arrows to the others, Home and End.
import { jump } from './keys';
import type { Board, Household } from './board';
import { useSay, type Say } from './texts';

export const tabId = (id: number): string => `tab-${id}`;
export const panelId = (id: number): string => `paneel-${id}`;

/** What the tab says, also while the field of its name is empty. */
export const householdName = (say: Say, { id, name }: Household): string => name.trim() || say('tabs.naam', { n: id });

/** Which place a key leads to, of `count` in a row; undefined for other keys. */
export function placeFor(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count;
    case 'ArrowLeft':
      return (place + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
  }
  return undefined;
}

export function Tabs({ board, onSelect }: { board: Board; onSelect: (id: number) => void }) {
  const { say } = useSay();
  const { households, active } = board;
  function onKey(event: KeyboardEvent, place: number): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = households[placeFor(event.key, place, households.length) ?? -1];
    if (!to) return;
    event.preventDefault();
    onSelect(to.id);
    jump(tabId(to.id));
  }
  return (
    <div class="tabs" role="tablist" aria-label={say('tabs.label')}>
      {households.map((household, place) => {
        const { id } = household;
        return (
          <button
            key={id}
            type="button"
            role="tab"
            class="tabs__tab"
            id={tabId(id)}
            aria-selected={id === active}
            aria-controls={id === active ? panelId(id) : undefined}
            tabIndex={id === active ? 0 : -1}
            onClick={() => onSelect(id)}
            onKeyDown={(event) => onKey(event, place)}
          >
            {householdName(say, household)}
          </button>
        );
      })}
    </div>
  );
}
