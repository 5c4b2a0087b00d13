/** What stands in place of the day of reading where there is none. */
export const NOT_OPENED = 'not opened by a second reader yet';
