package com.mdmcmusicads.app.assets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.assets.AssetRefusal.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class AssetReaderTest {

    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n and the rest".getBytes(ISO_8859_1);

    @Test
    void kindIsToldByTheBytes() {
        var reader = read("pochette.png", PNG);
        assertThat(reader.type()).isEqualTo("image/png");
        assertThat(reader.size()).isEqualTo(PNG.length);
        assertThat(reader.digest()).hasSize(64);
    }

    @Test
    void aNameThatDoesNotFitIsRefused() {
        refused(Reason.WRONG_KIND, "film.mp4", PNG);
        refused(Reason.WRONG_KIND, "pochette.png", "<svg onload=alert(1)>".getBytes(UTF_8));
    }

    @Test
    void whatMayHarmIsRefusedWhateverItIsCalled() {
        refused(Reason.WRONG_KIND, "page.html", "<html>".getBytes(UTF_8));
        refused(Reason.WRONG_KIND, "logo.svg", "<svg/>".getBytes(UTF_8));
        refused(Reason.WRONG_KIND, "setup.exe", "MZ".getBytes(UTF_8));
        refused(Reason.WRONG_KIND, "tout.zip", "PK\u0003\u0004".getBytes(UTF_8));
        refused(Reason.WRONG_KIND, "paroles.txt", new byte[] {'M', 'Z', 0, 1});
    }

    @Test
    void bytesThatAreNoTextAreFoundBehindTheFirstPieceToo() {
        var text = new byte[AssetReader.PIECE + 10];
        java.util.Arrays.fill(text, (byte) 'a');
        text[AssetReader.PIECE + 5] = 0;
        refused(Reason.WRONG_KIND, "paroles.txt", text);
    }

    @Test
    void aCharacterCutBetweenTwoPiecesIsStillText() {
        var text = ("a".repeat(AssetReader.PIECE - 1) + "é").getBytes(UTF_8);
        assertThat(read("paroles.txt", text).type()).isEqualTo("text/plain");
    }

    @Test
    void emptyIsRefused() {
        refused(Reason.EMPTY, "vide.png", new byte[0]);
    }

    @Test
    void readingStopsAtTheLimit() {
        var endless = new SequenceInputStream(new ByteArrayInputStream(PNG), new InputStream() {
            @Override
            public int read() {
                return 7;
            }
        });
        var kept = new ArrayList<Integer>();
        var reader = new AssetReader("pochette.png", 3 * AssetReader.PIECE);
        assertThatThrownBy(() -> reader.read(endless, (number, piece) -> kept.add(number)))
                .hasMessage("TOO_LARGE");
        assertThat(kept).containsExactly(0, 1, 2);
    }

    private static AssetReader read(String name, byte[] content) {
        var reader = new AssetReader(name, AssetDesk.LARGEST);
        reader.read(new ByteArrayInputStream(content), (number, piece) -> {});
        return reader;
    }

    private static void refused(Reason reason, String name, byte[] content) {
        assertThatThrownBy(() -> read(name, content)).hasMessage(reason.name());
    }
}
