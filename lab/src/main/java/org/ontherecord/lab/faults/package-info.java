/** Which faults the tests show to be survived: the table of docs/security.md beside the reports of a test run. */
package org.ontherecord.lab.faults;
