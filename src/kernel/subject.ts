import { z } from 'zod'

// Subjects have global ids (UUID), so a person or an organisation keeps the id across books.

/**
 * A field of a kind's body that names a subject of a register. The form finds it by typing;
 * the book loads it for the rule and tells it by name.
 */
export const subjectOf = (register: string) => z.uuid().meta({ control: 'subject', register })
