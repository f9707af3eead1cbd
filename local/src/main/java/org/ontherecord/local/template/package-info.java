/**
 * template.yaml as values: the one description of what is deployed, which the local service and the tests read too. Uses
 * SnakeYAML alone.
 */
package org.ontherecord.local.template;
