/**
 * Lambda on one machine: a handler made by reflection from its name in the template, events and answers passed through
 * Lambda's own serialization, the time limit kept.
 */
package org.ontherecord.local.lambda;
