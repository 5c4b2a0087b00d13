import { dayOfData } from '../model/page-register/newest-day.ts';
import { catalogue } from './catalogue.ts';

/** The site's own address, for outlets that need absolute addresses. */
export const site = new URL(import.meta.env.SITE);

/** The day of the data. It comes from the content, not from Git: the same content makes the same files, with or without its history. */
export const generated = dayOfData(catalogue);
