/**
 * The index in an OpenSearch domain, for archives that outgrow segments in S3. An article and its positions are one block of
 * documents, so they are replaced and deleted together. Spoken to in JSON over the SDK's own HTTP client and signer: the
 * client library would nearly double what is deployed and bring a second JSON mapper.
 */
package org.ontherecord.search.opensearch;
