import { Conditions } from './view';

export const examples = {
  two: (
    <Conditions
      conditions={[
        { id: 'inwoner', oordeel: 'ja', bron: '8.3.1 lid 3', toelichting: { zin: 'U woont in Boxmeer.' } },
        { id: 'inkomensgrens', oordeel: 'onbekend' },
      ]}
    />
  ),
};
