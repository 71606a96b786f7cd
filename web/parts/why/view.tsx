// An explanation that is there for who wants it.
import type { ComponentChildren } from 'preact';

export function Why({ summary, children }: { summary: ComponentChildren; children: ComponentChildren }) {
  return (
    <details class="why">
      <summary class="why__summary">{summary}</summary>
      <div class="why__text">{children}</div>
    </details>
  );
}
