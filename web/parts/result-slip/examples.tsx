import { ResultSlip } from './view';

const rules = <p>rules and program</p>;

export const examples = {
  waiting: <ResultSlip slip={undefined} peildatum="2005-11-01">{rules}</ResultSlip>,
  code: <ResultSlip slip={{ code: 'CK7CR-6X8EX-5QZ1' }} peildatum="2005-11-01">{rules}</ResultSlip>,
  none: <ResultSlip slip={{}} peildatum="2005-11-01">{rules}</ResultSlip>,
};
