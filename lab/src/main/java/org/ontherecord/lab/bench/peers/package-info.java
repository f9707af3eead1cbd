/** The reader and the extractor of pages beside other libraries that do a part of their work, in turns. */
package org.ontherecord.lab.bench.peers;
