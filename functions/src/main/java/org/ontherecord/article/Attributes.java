package org.ontherecord.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A DynamoDB item, written and read attribute by attribute. */
public record Attributes(Map<String, AttributeValue> map) {
    public static final String PK = "PK", SK = "SK";

    public static Attributes key(String pk, String sk) {
        return new Attributes(new HashMap<>()).with(PK, pk).with(SK, sk);
    }

    public Attributes with(String name, String value) {
        map.put(name, AttributeValue.fromS(value));
        return this;
    }

    public Attributes with(String name, Optional<String> value) {
        value.ifPresent(v -> with(name, v));
        return this;
    }

    public Attributes with(String name, long value) {
        map.put(name, AttributeValue.fromN(Long.toString(value)));
        return this;
    }

    public Attributes with(String name, byte[] value) {
        map.put(name, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
        return this;
    }

    /** An empty set is left out: no item can hold one. */
    public Attributes with(String name, Set<String> value) {
        if (!value.isEmpty()) map.put(name, AttributeValue.builder().ss(value).build());
        return this;
    }

    public String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException("item without " + name));
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(map.get(name)).map(AttributeValue::s);
    }

    public long number(String name) {
        return Long.parseLong(map.get(name).n());
    }

    public boolean has(String name) {
        return map.containsKey(name);
    }

    public byte[] bytes(String name) {
        return map.get(name).b().asByteArray();
    }

    public Set<String> texts(String name) {
        return map.containsKey(name) ? Set.copyOf(map.get(name).ss()) : Set.of();
    }
}
