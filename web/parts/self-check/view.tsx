// "Controleer zelf": what the page promises, as the browser itself sees it.
import { useEffect, useState } from 'preact/hooks';
import type { Hashes } from '../../src/integrity';
import { useWords } from '../../src/i18n';
import { Why } from '../why/view';

export interface SelfCheckProps {
  /** Version of the core; undefined until it is loaded. */
  core?: string;
  /** First day of the rules that are calculated with; undefined while no municipality is chosen. */
  rules?: string;
  /** Undefined until loaded, or where the browser computes none. */
  hashes?: Hashes;
  /** Requests since everything was loaded. */
  requests?: number;
  /** All in one file: there is no copy for use without internet. */
  alone?: boolean;
}

const META = 'meta[http-equiv="Content-Security-Policy"]';

function Item({ name, code, children }: { name: string; code?: boolean; children: string }) {
  return (
    <>
      <dt class="self-check__name">{name}</dt>
      <dd class={code ? 'self-check__value self-check__value--code' : 'self-check__value'}>{children}</dd>
    </>
  );
}

export function SelfCheck({ core, rules, hashes, requests, alone = false }: SelfCheckProps) {
  const { t } = useWords();
  const [policy, setPolicy] = useState('');
  useEffect(() => setPolicy(document.querySelector<HTMLMetaElement>(META)?.content ?? ''), []);
  const missing = t(core === undefined ? 'zelf.nog-niet' : 'zelf.geen-hash');
  return (
    <Why summary={t('zelf.kop')}>
      <div class="self-check">
        <p class="nl-paragraph">{t('zelf.inleiding')}</p>
        <dl class="self-check__list">
          <Item name={t('zelf.verzoeken')}>{requests === undefined ? t('zelf.nog-niet') : String(requests)}</Item>
          <Item name={t('zelf.csp')} code>
            {policy || t('zelf.nog-niet')}
          </Item>
          <Item name={t('zelf.kern')}>{core ?? t('zelf.nog-niet')}</Item>
          <Item name={t('zelf.kern.hash')} code>
            {hashes?.wasm ?? missing}
          </Item>
          <Item name={t('zelf.regels')}>{rules ? t('zelf.regels.van', { datum: { date: rules } }) : t('zelf.geen-gemeente')}</Item>
          <Item name={t('zelf.regels.hash')} code>
            {hashes?.policy ?? missing}
          </Item>
        </dl>
        <p class="nl-paragraph">
          {t('zelf.uitleg.verzoeken')}
          {!alone && ` ${t('zelf.uitleg.kopie')}`}
        </p>
        <p class="nl-paragraph">{t('zelf.uitleg.csp')}</p>
        <p class="nl-paragraph">{t('zelf.uitleg.hash')}</p>
        {!alone && <p class="nl-paragraph">{t('zelf.uitleg.bewaard')}</p>}
        <p class="nl-paragraph">{t('zelf.uitleg.proef')}</p>
      </div>
    </Why>
  );
}
