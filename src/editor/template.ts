/** The fields that a template may name, in the order in which they are told. */
export const templateFields = [
	'name',
	'type',
	'key',
	'meter',
	'url',
	'abc',
	'body',
	'incipit',
	'author',
	'setting',
	'tuneId',
	'settingId',
	'X',
] as const;
export type TemplateField = (typeof templateFields)[number];

/** `$$` | `${name}`. */
const marks = /\$(?:\$|\{(\w+)\})/g;

/** The template with its fields filled in. `$$` is a dollar; a field that there is not stays as it is. */
export function fillTemplate(template: string, valueOf: (field: TemplateField) => string): string {
	return template.replace(marks, (mark: string, name: string | undefined) => {
		if (name === undefined) return '$';
		return isField(name) ? valueOf(name) : mark;
	});
}

/** What a template names that is no field, each once. */
export function unknownFields(template: string): readonly string[] {
	const names = [...template.matchAll(marks)].flatMap(([, name]) => name ?? []);
	return [...new Set(names)].filter(name => !isField(name));
}

function isField(name: string): name is TemplateField {
	return templateFields.some(field => field === name);
}
