package org.ontherecord.reading.quotation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ontherecord.reading.syntax.QuantizedWeights;

/**
 * What training yields.
 *
 * @param cues   weights that tell cues from other words
 * @param single weights of each unit's role
 * @param pair   weights of each two neighbouring units' roles
 * @param margin by how much an attribution must be better than none
 */
record AttributionModel(QuantizedWeights cues, QuantizedWeights single, QuantizedWeights pair, int margin) {
    private static final int FORMAT = 0x4f545101;
    private static final int CLASSES = RolePath.ROLES;

    AttributionModel {
        if (cues.classes() != 1 || single.classes() != CLASSES || pair.classes() != CLASSES * CLASSES)
            throw new IllegalArgumentException("classes of the weights");
    }

    /** The model that comes with this package, loaded at the first call. */
    static AttributionModel standard() {
        return Standard.MODEL;
    }

    static AttributionModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        if (in.readInt() != FORMAT) throw new IOException("not a model of attribution, or of another version");
        return new AttributionModel(QuantizedWeights.read(in), QuantizedWeights.read(in), QuantizedWeights.read(in),
                in.readInt());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        cues.write(out);
        single.write(out);
        pair.write(out);
        out.writeInt(margin);
    }

    /** Holds the standard model, so that it is loaded only where it is used. */
    private static final class Standard {
        private static final AttributionModel MODEL = load();

        private static AttributionModel load() {
            try (InputStream model = AttributionModel.class.getResourceAsStream("attribution.model")) {
                if (model == null) throw new IllegalStateException("no resource attribution.model");
                return read(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
