import { ChecksField } from './view';

const base = { id: 'v', label: 'Welk inkomen heeft u?', onChange: () => undefined };
const field = {
  kind: 'checks' as const,
  name: 'v',
  options: [
    { value: 'loon', label: { key: 'inkomen.loon' as const } },
    { value: 'aow', label: { key: 'inkomen.aow' as const } },
  ],
  none: { key: 'keuze.geen-inkomen' as const },
};

export const examples = {
  empty: <ChecksField {...base} field={field} value={undefined} />,
  two: <ChecksField {...base} field={field} value={['loon', 'aow']} />,
  none: <ChecksField {...base} field={field} value={['geen']} />,
  unknown: <ChecksField {...base} field={field} value={null} />,
};
