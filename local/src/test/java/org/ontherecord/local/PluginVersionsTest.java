package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** functions/pom.xml has no parent, so its plugins stand there once more: in the same versions. */
class PluginVersionsTest {
    @Test
    void pluginsOfBothPomsHaveTheSameVersions() throws Exception {
        Map<String, String> functions = plugins(Path.of("../functions/pom.xml"));
        Map<String, String> root = plugins(Path.of("../pom.xml"));
        root.keySet().retainAll(functions.keySet());
        functions.keySet().retainAll(root.keySet());

        assertTrue(functions.size() >= 10, functions::toString);
        assertEquals(functions, root);
    }

    private static Map<String, String> plugins(Path pom) throws Exception {
        Map<String, String> versions = new TreeMap<>();
        NodeList found = select(pom, "//plugin[version] | //annotationProcessorPaths/path[version]");
        for (int i = 0; i < found.getLength(); i++) {
            Element plugin = (Element) found.item(i);
            versions.put(text(plugin, "artifactId"), text(plugin, "version"));
        }
        return versions;
    }

    private static NodeList select(Path pom, String expression) throws Exception {
        var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(pom.toFile());
        return (NodeList) XPathFactory.newInstance().newXPath().evaluate(expression, document, XPathConstants.NODESET);
    }

    private static String text(Element plugin, String name) {
        return plugin.getElementsByTagName(name).item(0).getTextContent();
    }
}
