// Keeping a household as a file and opening it again. The file is made and read here; the helper chooses where it goes.
import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren, RefObject } from 'preact';
import { version } from '../../package.json';
import { Button } from '../../parts/button/view';
import { SmallCheck } from '../../parts/unknown-check/view';
import { download } from '../format/download';
import type { Ready } from '../messages';
import { today } from '../settings';
import type { Household } from './board';
import { toCase } from './case-file';
import { canSeal, LARGEST, Refused, seal, unseal } from './seal';
import { householdName } from './tabs';
import { TextField } from './text-field';
import { useSay, type VisitKey } from './texts';

/** Characters. The key is made dear to guess, but a short word stays a short word. */
const SHORTEST = 12;

interface DialogProps {
  dialog: RefObject<HTMLDialogElement | null>;
  id: string;
  title: string;
  go: string;
  busy: string | undefined;
  error: string | undefined;
  onGo: () => void;
  /** However it was closed: nothing typed stays. */
  onClosed: () => void;
  children: ComponentChildren;
}

function FileDialog({ dialog, id, title, go, busy, error, onGo, onClosed, children }: DialogProps) {
  const { say } = useSay();
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={`${id}-kop`} onClose={onClosed}>
      <form
        noValidate
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onGo();
        }}
      >
        <h2 class="nl-heading nl-heading--level-3" id={`${id}-kop`}>
          {title}
        </h2>
        {children}
        <p class="nl-paragraph" role="status">
          {busy}
        </p>
        <p class="utrecht-form-field-error-message" role="alert">
          {error}
        </p>
        <div class="actions">
          <Button look="primary" submit>
            {go}
          </Button>
          <Button look="secondary" onClick={() => dialog.current?.close()}>
            {say('knop.annuleer')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

/** What a dialog with a passphrase remembers while it is open. */
function useSecret() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [phrase, setPhrase] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<VisitKey>();
  function forget(): void {
    setPhrase('');
    setShown(false);
    setError(undefined);
  }
  async function work(job: () => Promise<void>, onRefused: (error: Refused) => VisitKey): Promise<void> {
    setError(undefined);
    setBusy(true);
    try {
      await job();
      dialog.current?.close();
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      setError(onRefused(refused));
    } finally {
      setBusy(false);
    }
  }
  return { dialog, phrase, setPhrase, shown, setShown, busy, error, setError, forget, work };
}

function ShowCheck({ id, shown, onChange }: { id: string; shown: boolean; onChange: (shown: boolean) => void }) {
  const { say } = useSay();
  return (
    <SmallCheck id={id} checked={shown} onChange={onChange}>
      {say('bewaar.toon')}
    </SmallCheck>
  );
}

/** "Huishouden 1" → "huishouden-1.minima". */
export function fileName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${plain || 'huishouden'}.minima`;
}

interface SaveProps {
  household: Household;
  ready: Ready | undefined;
  onSaved: (file: string) => void;
}

export function SaveButton({ household, ready, onSaved }: SaveProps) {
  const { say } = useSay();
  const secret = useSecret();
  const { dialog, phrase, error, setError } = secret;
  const [again, setAgain] = useState('');
  const [name, setName] = useState('');
  const open = (): void => {
    setName(fileName(householdName(say, household)));
    dialog.current?.showModal();
  };
  async function save(): Promise<void> {
    if (!canSeal()) return setError('bewaar.onveilig');
    if (phrase.length < SHORTEST) return setError('bewaar.kort');
    if (phrase !== again) return setError('bewaar.anders');
    const file = fileName(name.replace(/\.minima$/i, ''));
    const maker = { pagina: version, rekenkern: ready?.version, vingerafdrukken: ready?.hashes };
    await secret.work(
      async () => {
        download(file, await seal(toCase(household, maker, today()), phrase), 'application/octet-stream');
        onSaved(file);
      },
      () => 'bewaar.onveilig',
    );
  }
  return (
    <>
      <Button look="secondary" onClick={open}>
        {say('knop.bewaar')}
      </Button>
      <FileDialog
        dialog={dialog}
        id="bewaar"
        title={say('bewaar.kop', { naam: householdName(say, household) })}
        go={say('bewaar.knop')}
        busy={secret.busy ? say('bewaar.bezig') : undefined}
        error={error && say(error, { n: SHORTEST })}
        onGo={save}
        onClosed={() => {
          secret.forget();
          setAgain('');
        }}
      >
        <p class="nl-paragraph">{say('bewaar.tekst')}</p>
        <p class="nl-paragraph">{say('bewaar.plek')}</p>
        <TextField id="bewaar-bestand" label={say('bewaar.bestand')} value={name} onInput={setName} />
        <TextField
          id="bewaar-woord"
          label={say('bewaar.woord')}
          hint={say('bewaar.woord.hulp', { n: SHORTEST })}
          value={phrase}
          secret={!secret.shown}
          onInput={secret.setPhrase}
        />
        <TextField id="bewaar-nog-eens" label={say('bewaar.nog-eens')} value={again} secret={!secret.shown} onInput={setAgain} />
        <ShowCheck id="bewaar-toon" shown={secret.shown} onChange={secret.setShown} />
      </FileDialog>
    </>
  );
}

/** `onOpen` gets the decrypted text; it throws Refused when that is no household. */
export function OpenButton({ onOpen }: { onOpen: (text: string) => void }) {
  const { say } = useSay();
  const secret = useSecret();
  const { dialog, phrase, error, setError } = secret;
  const input = useRef<HTMLInputElement>(null);
  async function open(): Promise<void> {
    const file = input.current?.files?.[0];
    if (!file) return setError('open.kies');
    await secret.work(
      async () => {
        if (file.size > LARGEST) throw new Refused('te-groot');
        onOpen(await unseal(new Uint8Array(await file.arrayBuffer()), phrase));
      },
      ({ reason }) => `open.fout.${reason}`,
    );
  }
  return (
    <>
      <Button look="secondary" onClick={() => dialog.current?.showModal()}>
        {say('knop.open')}
      </Button>
      <FileDialog
        dialog={dialog}
        id="open"
        title={say('open.kop')}
        go={say('open.knop')}
        busy={secret.busy ? say('open.bezig') : undefined}
        error={error && say(error)}
        onGo={open}
        onClosed={() => {
          secret.forget();
          if (input.current) input.current.value = '';
        }}
      >
        <p class="nl-paragraph">{say('open.tekst')}</p>
        <div class="text-field">
          <label class="utrecht-form-label field__label" for="open-bestand">
            {say('open.bestand')}
          </label>
          <input id="open-bestand" type="file" ref={input} class="text-field__file" />
        </div>
        <TextField id="open-woord" label={say('bewaar.woord')} value={phrase} secret={!secret.shown} onInput={secret.setPhrase} />
        <ShowCheck id="open-toon" shown={secret.shown} onChange={secret.setShown} />
      </FileDialog>
    </>
  );
}
