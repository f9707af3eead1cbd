package org.ontherecord.search.segments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.ontherecord.aws.Parallel;
import org.ontherecord.http.Digest;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Blobs under one prefix of an S3 bucket. */
public final class S3Blobs implements Blobs {
    private static final String PREFIX = "index/";
    private static final int FORBIDDEN = 403, NOT_FOUND = 404;
    private final S3Client s3;
    private final String bucket;

    public S3Blobs(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(String name, byte[] content) {
        put(name, Digest.sha256(content), RequestBody.fromBytes(content));
    }

    @Override
    public void put(String name, Path file) {
        try {
            put(name, Digest.sha256(file), RequestBody.fromFile(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** S3 refuses what arrives changed. */
    private void put(String name, String sha256, RequestBody content) {
        s3.putObject(put -> put.bucket(bucket)
                .key(PREFIX + name)
                .checksumSHA256(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256))), content);
    }

    @Override
    public byte[] get(String name) {
        return get(name, (_, content) -> content.readAllBytes());
    }

    @Override
    public void get(String name, Path file) {
        get(name, ResponseTransformer.toFile(file));
    }

    /** To whom may not list the bucket, S3 says "forbidden" where something is missing. */
    private <T> T get(String name, ResponseTransformer<GetObjectResponse, T> into) {
        try {
            return s3.getObject(GetObjectRequest.builder().bucket(bucket).key(PREFIX + name).build(), into);
        } catch (S3Exception fault) {
            if (fault.statusCode() != NOT_FOUND && fault.statusCode() != FORBIDDEN) throw fault;
            throw new Damaged("missing: " + name, fault);
        }
    }

    @Override
    public Stream<Stored> list(String prefix) {
        return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(PREFIX + prefix))
                .contents()
                .stream()
                .map(object -> new Stored(object.key().substring(PREFIX.length()), object.lastModified()));
    }

    /** One by one: the request that deletes many needs a checksum of its own and a right that reaches further. */
    @Override
    public void delete(Collection<String> names) {
        Parallel.map(names, name -> s3.deleteObject(delete -> delete.bucket(bucket).key(PREFIX + name)));
    }
}
