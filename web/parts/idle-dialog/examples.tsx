import { IdleDialog } from './view';

const none = () => undefined;

export const examples = {
  quiet: <IdleDialog wipeAt={undefined} onGoOn={none} onWipe={none} />,
  warned: <IdleDialog wipeAt={new Date(2026, 0, 1, 14, 5).getTime()} onGoOn={none} onWipe={none} />,
};
