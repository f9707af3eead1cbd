package org.ontherecord.local.lambda;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** A class's values to and from JSON as Lambda's Java runtime does it: event classes with their own rules. */
final class Serialization<T> {
    private final PojoSerializer<T> serializer;

    Serialization(Class<T> type) {
        this.serializer = LambdaEventSerializers.isLambdaSupportedEvent(type.getName())
                ? LambdaEventSerializers.serializerFor(type, type.getClassLoader())
                : JacksonFactory.getInstance().getSerializer(type);
    }

    T read(byte[] json) {
        return serializer.fromJson(new ByteArrayInputStream(json));
    }

    byte[] write(T value) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        serializer.toJson(value, json);
        return json.toByteArray();
    }
}
