/** Files larger than this aren't read: a report with the text of all its attachments is a hundredth of it. */
export const MOST_MEGABYTES = 20;
