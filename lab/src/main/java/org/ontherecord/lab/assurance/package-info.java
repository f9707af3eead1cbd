/** What the tests show to be kept: the tables of docs/security.md beside the reports of a test run. */
package org.ontherecord.lab.assurance;
