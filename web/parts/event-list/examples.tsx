import { EventList } from './view';

export const examples = {
  two: <EventList events={['wasmachine', 'werk-kwijt']} onChoose={() => undefined} />,
};
