// To a page without questions. Where there are answers it opens beside this one: leaving would wipe them.
import { useWords } from '../../src/i18n';

export interface LeafletLinkProps {
  href: string;
  /** Name of the municipality whose list it is; "" for all. */
  gemeente: string;
  /** Whether there is something to lose here. */
  beside: boolean;
}

export function LeafletLink({ href, gemeente, beside }: LeafletLinkProps) {
  const { t } = useWords();
  return (
    <p class="nl-paragraph leaflet-link">
      <a class="nl-link" href={href} {...(beside && { target: '_blank', rel: 'noopener' })}>
        {gemeente ? t('blad.link.gemeente', { naam: gemeente }) : t('blad.link')}
        {beside && ` ${t('blad.nieuw-venster')}`}
      </a>
    </p>
  );
}
