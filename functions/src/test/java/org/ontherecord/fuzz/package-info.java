/** Random input, in a seeded order so that what fails comes again, for whatever reads what strangers write. */
package org.ontherecord.fuzz;
