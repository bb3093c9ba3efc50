import type { LabFile } from '../../schemas/lab.ts';

/** What a lab needs of the machine, as a page words it. */
export const NEEDS: Record<LabFile['needs'][number], string> = {
  docker: 'Docker',
  kind: 'the course’s cluster',
  helm: 'Helm',
  cosign: 'cosign',
};
