// To a page without questions. Where there are answers it opens beside this one: leaving would wipe them.
import { useWords } from '../../src/i18n';

export interface LinkProps {
  href: string;
  /** Whether there is something to lose here. */
  beside: boolean;
}

export interface LeafletLinkProps extends LinkProps {
  /** Name of the municipality whose list it is; "" for all. */
  gemeente: string;
}

/** Away from this page. */
export function LinkAway({ href, beside, children }: LinkProps & { children: string }) {
  const { t } = useWords();
  return (
    <p class="nl-paragraph leaflet-link">
      <a class="nl-link" href={href} {...(beside && { target: '_blank', rel: 'noopener' })}>
        {children}
        {beside && ` ${t('blad.nieuw-venster')}`}
      </a>
    </p>
  );
}

export function LeafletLink({ gemeente, ...link }: LeafletLinkProps) {
  const { t } = useWords();
  return <LinkAway {...link}>{gemeente ? t('blad.link.gemeente', { naam: gemeente }) : t('blad.link')}</LinkAway>;
}
