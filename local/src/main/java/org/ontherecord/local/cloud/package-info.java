/** The services behind the functions, in this process: DynamoDB Local and ElasticMQ, on free ports of 127.0.0.1. */
package org.ontherecord.local.cloud;
