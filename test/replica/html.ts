/** A page such as the site shows to browsers: what a client meets that forgot `format=json`. */
export const htmlPage = (title: string, text: string): string => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escape(title)}</title></head>
<body><h1>${escape(title)}</h1><p>${escape(text)}</p></body>
</html>
`;

const escape = (text: string) =>
	text.replace(/[&<>"]/g, character => `&#${character.codePointAt(0)};`);
