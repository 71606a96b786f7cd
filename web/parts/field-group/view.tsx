// Fields about the same person, income or grant, under its name.
import type { ComponentChildren } from 'preact';

export function FieldGroup({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <fieldset class="utrecht-form-fieldset__fieldset--html-fieldset field-group">
      <legend class="utrecht-form-fieldset__legend--html-legend field-group__name">
        <h2 class="nl-heading nl-heading--level-3">{name}</h2>
      </legend>
      {children}
    </fieldset>
  );
}
