// The only components that MDX files can use, without an import.
import SectionHeading from '../site/SectionHeading.astro';
import Cite from './Cite.astro';
import CodeBlock from './CodeBlock.astro';
import InlineCode from './InlineCode.astro';
import ProseLink from './ProseLink.astro';

/* eslint-disable @typescript-eslint/no-unsafe-assignment -- the linter does not know the types of .astro files. */
export const proseComponents = { Cite, a: ProseLink, code: InlineCode, h2: SectionHeading, pre: CodeBlock };
