/** How fences look. It is in the script because a shadow can't be reached by a style sheet of the preview. */
export const style = `
:host {
	display: block;
	margin-block: 1em;
}

[role='group'] + [role='group'] {
	margin-top: 1.5em;
}

.head {
	display: flex;
	flex-wrap: wrap;
	align-items: baseline;
	gap: 0.3em 0.8em;
}

.title {
	font-weight: 600;
}

.title:empty,
.facts:empty,
.word:empty {
	display: none;
}

.facts,
.word,
.problem,
.undrawn,
.crossed {
	color: var(--vscode-descriptionForeground, inherit);
}

.word,
.problem,
.undrawn,
.crossed {
	margin: 0.4em 0;
}

.problem {
	padding-inline-start: 0.6em;
	border-inline-start: 3px solid var(--vscode-editorWarning-foreground, currentcolor);
}

button {
	padding: 0.1em 0.7em;
	border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent));
	border-radius: 2px;
	color: var(--vscode-button-foreground);
	background: var(--vscode-button-background);
	font: inherit;
	cursor: pointer;
}

button:hover {
	background: var(--vscode-button-hoverBackground);
}

:is(button, summary, pre):focus-visible {
	outline: 1px solid var(--vscode-focusBorder);
	outline-offset: 2px;
}

/* The preview's own button, link and heading colours don't reach in here; a staff is of the text's colour. */
.staff {
	padding: 0.5em 0;
	overflow-x: clip;
	overflow-clip-margin: 4px;
}

.staff svg {
	display: block;
	max-width: 100%;
	height: auto;
	overflow: visible;
}

.staff .sounding {
	color: var(--vscode-focusBorder);
	stroke: currentcolor;
	stroke-width: 3px;
}

.staff .fingering.sounding {
	stroke-width: 0.6px;
}

[hidden],
pre:empty {
	display: none;
}

pre {
	padding: 0.8em;
	border: 1px solid var(--vscode-contrastBorder, transparent);
	overflow: auto;
	background: var(--vscode-textCodeBlock-background);
	font-family: var(--vscode-editor-font-family, monospace);
}

@media (forced-colors: active) {
	.staff .sounding {
		color: Highlight;
		forced-color-adjust: none;
	}

	.staff svg {
		color: CanvasText;
	}
}

@media print {
	button,
	.word {
		display: none;
	}

	.staff {
		break-inside: avoid;
	}
}
`;
