import assert from 'node:assert/strict';
import { dayOf, isDue } from '../../../src/offline/due.ts';

const day = 24 * 3600 * 1000;
const now = Date.UTC(2026, 10, 21);

suite('A reminder that there may be a newer library', () => {
	test('is due once the library is more than a week old', () => {
		assert.ok(!isDue({ now, asOf: now - 7 * day, looked: 0 }));
		assert.ok(isDue({ now, asOf: now - 8 * day, looked: 0 }));
	});

	test('is not given twice in a week, nor to who has just looked', () => {
		assert.ok(!isDue({ now, asOf: now - 30 * day, looked: now }));
		assert.ok(!isDue({ now, asOf: now - 30 * day, looked: now - 6 * day }));
		assert.ok(isDue({ now, asOf: now - 30 * day, looked: now - 8 * day }));
	});

	test('comes all the same where the clock was wrong when somebody looked, not where it is wrong now', () => {
		assert.ok(isDue({ now, asOf: now - 30 * day, looked: now + 400 * day }));
		assert.ok(!isDue({ now, asOf: now + 30 * day, looked: 0 }));
	});

	test('goes by the newest day in the library, or by when it was made', () => {
		assert.equal(dayOf({ asOf: '2026-11-03 12:00:00', built: now }), Date.UTC(2026, 10, 3, 12));
		assert.equal(dayOf({ asOf: '', built: now }), now);
	});
});
