/** What tests measured, told with their result. */
export const notes: string[] = [];
