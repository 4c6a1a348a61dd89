/**
 * What a beat of a tune is made of, the most usual first: steps of the scale from the root of the chord, `C` for
 * the root itself and `c` for its octave; `x`, `y` and `z` are the three steps below it, `_` goes on with the note before.
 * They are the small change of the tradition: arpeggios, runs, turns, a note that all others come back to.
 */
export const figures: Readonly<Record<2 | 3 | 4, readonly string[]>> = {
	4: [
		...['GFED', 'CDEF', 'C_EC', 'EDCD', 'CEGE', 'FEDC', 'C_zC', 'EFGE', 'CEDC', 'EDCz'],
		...['CzCD', 'G_GF', 'EGGE', 'GAGF', 'C_Cz', 'E_ED', 'GFGE', 'CxCx', 'CDEC', 'C_GC'],
		...['GECE', 'CzCE', 'E_DE', 'EDCx', 'DCzC', 'GAGE', 'zCDE', 'C_DC', 'C__z', 'ECxC'],
		...['CGEG', 'GEDE', 'cBAG', 'E_CE', 'AGEG', 'yxyz', 'GcGE', 'CDCx', 'EEDC', 'CzyC'],
		...['FAcA', 'C_xC', 'G_EG', 'zDGD', 'GBAG', 'DEFD', 'DFAF', 'C___', 'G__A', 'xCEC'],
	],
	3: [
		...['EDC', 'CDE', 'C_D', 'GFE', 'CzC', 'CEG', 'C_z', 'FED', 'C__', 'EFG'],
		...['CDC', 'EDE', 'GEC', 'E_D', 'EGE', 'C_E', 'DCz', 'GAG', 'ECE', 'zCD'],
		...['G_E', 'EGc', 'GED', 'G_A', 'xCE', 'ECx', 'CCC', 'cGE', 'AGE', 'DEF'],
		...['cBA', 'CGE', 'E_C', 'GcG', 'C_x', 'yxy', 'GFG', 'CEC', 'E__', 'EEE', 'xyz'],
	],
	2: [
		...['ED', 'CD', 'C_', 'DC', 'Cz', 'CE', 'FE', 'EF', 'GF', 'EC'],
		...['G_', 'EG', 'E_', 'Cx', 'GA', 'CC', 'AG', 'zC', 'GE', 'DE'],
		...['xC', 'Gc', 'cG', 'CG', 'cB', 'D_'],
	],
};

/** How a part comes home, in steps from the tonic: its last beats, the most usual first. */
export const cadences: Readonly<Record<2 | 3 | 4, readonly (readonly string[])[]>> = {
	4: [
		...[
			['EDCz', 'C___'],
			['GEDE', 'C___'],
			['FEDz', 'C_C_'],
			['xyzD', 'C___'],
		],
		...[
			['DCzx', 'C__z'],
			['EGDE', 'C_CD'],
			['CzDz', 'C___'],
			['GFED', 'C_zC'],
		],
		...[
			['DEFD', 'C_CE'],
			['ECDz', 'C___'],
		],
	],
	3: [
		...[
			['EDz', 'C__'],
			['FEz', 'C__'],
			['GED', 'C__'],
			['DCz', 'C__'],
		],
		...[
			['xyz', 'C_D'],
			['E_D', 'C__'],
			['FED', 'C_E'],
			['CzD', 'C_z'],
		],
	],
	2: [
		...[
			['ED', 'C_'],
			['Dz', 'C_'],
			['FE', 'DC'],
			['zD', 'C_'],
		],
		...[
			['CC', 'C_'],
			['DC', 'C_'],
		],
	],
};

/** Roots of the chords, a bar each, as steps above the tonic; by how bright the mode is. */
export const harmonies: Readonly<Record<'bright' | 'dark', readonly (readonly number[])[]>> = {
	bright: [
		...[
			[0, 0, 3, 4, 0, 0, 4, 0],
			[0, 0, 0, 4, 0, 0, 4, 0],
			[0, 3, 0, 4, 0, 3, 4, 0],
			[0, 4, 0, 4, 0, 4, 4, 0],
		],
		...[
			[0, 0, 1, 4, 0, 0, 4, 0],
			[4, 0, 4, 0, 3, 0, 4, 0],
			[0, 6, 0, 6, 0, 6, 4, 0],
			[5, 5, 3, 4, 5, 5, 4, 0],
		],
	],
	dark: [
		...[
			[0, 0, 6, 6, 0, 0, 6, 0],
			[0, 0, 0, 6, 0, 0, 6, 0],
			[0, 6, 0, 6, 0, 6, 6, 0],
			[0, 0, 6, 2, 0, 0, 6, 0],
		],
		...[
			[2, 2, 6, 6, 2, 6, 6, 0],
			[0, 6, 2, 6, 0, 6, 4, 0],
			[4, 4, 6, 6, 0, 0, 6, 0],
		],
	],
};
