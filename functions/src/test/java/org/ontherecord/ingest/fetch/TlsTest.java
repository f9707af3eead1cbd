package org.ontherecord.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;

/**
 * Fault 36, scenarios B7, D6 and R8: a host must show a certificate for the name that was asked for, whatever machine answers,
 * and no failure of it leads to plain HTTP. Fails when {@code Exchange.secured} sets no endpoint identification, or
 * {@code Fetcher.redirected} lets https lead to http.
 */
class TlsTest {
    @TempDir
    private Path folder;

    private Certificates certificates;
    private Site site;

    @BeforeEach
    void make() {
        certificates = new Certificates(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Fetching fetching(String... trusted) throws Exception {
        return Fetching.of(site).with(certificates.trusting(trusted).getSocketFactory());
    }

    private void serve(ServerSocket server) {
        site = new Site(server);
        site.page("/", "text/html", "<p>here</p>");
    }

    private String at(String name) {
        return "https://" + name + ":" + site.port() + "/";
    }

    @Test
    void aTrustedHostIsAskedUnderItsName() throws Exception {
        SSLServerSocket server = certificates.server("public.test");
        List<String> asked = new CopyOnWriteArrayList<>();
        SSLParameters parameters = server.getSSLParameters();
        parameters.setSNIMatchers(List.of(new SNIMatcher(0) {
            @Override
            public boolean matches(SNIServerName name) {
                return asked.add(new SNIHostName(name.getEncoded()).getAsciiName());
            }
        }));
        server.setSSLParameters(parameters);
        serve(server);

        assertEquals("<p>here</p>",
                new String(fetching("public.test").page(at("public.test")).body(), StandardCharsets.UTF_8));
        assertEquals(List.of("public.test"), asked);
        assertTrue(site.requests().getFirst().contains("\nHost: public.test:" + site.port()));
    }

    @Test
    void aCertificateOfAnotherNameIsRefused() throws Exception {
        serve(certificates.server("other.test"));

        assertEquals(Kind.UNTRUSTED, fetching("other.test").failure(at("public.test")).kind());
        assertEquals(List.of(), site.requests());
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        serve(certificates.server("public.test"));

        FetchFailure failure = Fetching.of(site)
                .with((SSLSocketFactory) SSLSocketFactory.getDefault())
                .failure(at("public.test"));

        assertEquals(Kind.UNTRUSTED, failure.kind());
        assertEquals(1, site.connections());
        assertEquals(List.of(), site.requests());
    }

    @Test
    void aCertificateThatHasExpiredIsRefused() throws Exception {
        serve(certificates.server("public.test", "-startdate", "-10d", "-validity", "5"));

        assertEquals(Kind.UNTRUSTED, fetching("public.test").failure(at("public.test")).kind());
    }

    @Test
    void aHostThatSpeaksOldTlsAloneIsRefused() throws Exception {
        SSLServerSocket server = certificates.server("public.test");
        server.setEnabledProtocols(new String[]{"TLSv1.1", "TLSv1"});
        serve(server);

        assertEquals(Kind.UNTRUSTED, fetching("public.test").failure(at("public.test")).kind());
    }

    @Test
    void aHostThatSpeaksNoTlsIsNotAskedInPlainHttp() throws Exception {
        serve(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));

        assertTrue(List.of(Kind.UNTRUSTED, Kind.UNAVAILABLE)
                .contains(fetching("public.test").failure(at("public.test")).kind()));
        assertTrue(site.requests().stream().noneMatch(head -> head.startsWith("GET")));
    }

    /** R8. */
    @Test
    void httpsNeverLeadsToHttp() throws Exception {
        serve(certificates.server("public.test"));
        site.redirect("/", 301, "http://public.test:" + site.port() + "/page");

        FetchFailure failure = fetching("public.test").failure(at("public.test"));

        assertEquals(Kind.BLOCKED, failure.kind());
        assertEquals(1, site.connections());
    }
}
