package org.ontherecord.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/** Certificates made for a test by the JDK's keytool, each with an authority of its own, and servers that show them. */
final class Certificates {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private final Path folder;

    Certificates(Path folder) {
        this.folder = folder;
    }

    /** A server that shows a certificate for a name; {@code options} go to keytool. */
    SSLServerSocket server(String name, String... options) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore own = store(name, options);
        own.deleteEntry("authority"); // it would be shown in place of the server's own
        keys.init(own, PASSWORD);
        context.init(keys.getKeyManagers(), null, null);
        return (SSLServerSocket) context.getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** Sockets that trust these certificates and no others. */
    SSLContext trusting(String... names) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (String name : names)
            trusted.setCertificateEntry(name, store(name).getCertificate("authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private KeyStore store(String name, String... options)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve(name + ".p12");
        if (!Files.exists(file)) make(file, name, options);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static void make(Path file, String name, String... options) throws IOException, InterruptedException {
        keytool(file, "authority", "CN=Authority", "-ext", "bc:critical");
        List<String> signed = new ArrayList<>(List.of("-signer", "authority", "-ext", "san=dns:" + name));
        signed.addAll(List.of(options));
        keytool(file, "key", "CN=" + name, signed.toArray(String[]::new));
    }

    private static void keytool(Path file, String alias, String owner, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/keytool").toString(), "-genkeypair", "-alias", alias,
                "-keyalg", "EC", "-dname", owner, "-keystore", file.toString(), "-storetype", "PKCS12", "-storepass",
                new String(PASSWORD)));
        command.addAll(List.of(options));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) throw new IOException(said);
    }
}
