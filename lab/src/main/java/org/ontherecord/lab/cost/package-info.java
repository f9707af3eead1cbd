/**
 * What the archive costs. The deployed functions are called one at a time on DynamoDB Local, which counts capacity units as
 * DynamoDB does; what each call took is multiplied by dated prices.
 */
package org.ontherecord.lab.cost;
