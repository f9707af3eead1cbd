/**
 * The reader: pure functions over immutable values. A manuscript goes in; its sentences, quotations, positions and the
 * rank of each sentence come out. It knows of no other package, and touches neither clock nor network nor disk once its
 * resource files are loaded.
 */
package org.ontherecord.reading;
