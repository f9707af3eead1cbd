package org.ontherecord.search.opensearch;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** Says who asks. */
interface Signing {
    SdkHttpRequest sign(SdkHttpRequest request, ContentStreamProvider body);

    /** Signature version 4 over HTTPS, nothing over plain HTTP: a node of one's own, on one's own machine. */
    static Signing of(URI endpoint) {
        if (endpoint.getScheme().equals("http")) return (request, body) -> request;
        return v4(new DefaultAwsRegionProviderChain().getRegion().id(), DefaultCredentialsProvider.builder().build());
    }

    static Signing v4(String region, AwsCredentialsProvider credentials) {
        AwsV4HttpSigner signer = AwsV4HttpSigner.create();
        return (request, body) -> signer.sign(unsigned -> unsigned.identity(credentials.resolveCredentials())
                .request(request)
                .payload(body)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "es")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region)).request();
    }
}
