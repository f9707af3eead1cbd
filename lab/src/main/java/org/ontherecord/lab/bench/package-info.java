/** Times the reader, whole and by stage, and beside other libraries that do a part of its work. */
package org.ontherecord.lab.bench;
