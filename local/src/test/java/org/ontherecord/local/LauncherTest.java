package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LauncherTest {
    private static final int JAVA_11 = 55;

    @Test
    void anOldJavaCanLoadIt() throws IOException {
        try (DataInputStream type = new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
            type.skipNBytes(6);
            assertEquals(JAVA_11, type.readUnsignedShort());
        }
    }
}
