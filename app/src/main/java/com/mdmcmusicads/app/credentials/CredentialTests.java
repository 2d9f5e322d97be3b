package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.outgoing.OutgoingCall;
import com.mdmcmusicads.app.outgoing.OutgoingFailure;
import com.mdmcmusicads.app.outgoing.OutgoingHttp;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Knocks at the door of a credential and says what came of it: an API is asked, a channel gets a line to read. */
@Service
class CredentialTests {

    private static final Duration WITHIN = Duration.ofSeconds(10);

    private final Credentials credentials;
    private final CredentialBook book;
    private final Keyring keyring;
    private final OutgoingHttp http;

    CredentialTests(Credentials credentials, CredentialBook book, Keyring keyring, OutgoingHttp http) {
        this.credentials = credentials;
        this.book = book;
        this.keyring = keyring;
        this.http = http;
    }

    /** @param line what a channel is sent, in the words of whoever tests */
    @PreAuthorize("hasRole('ADMIN')")
    public Knock test(String id, String line) {
        var credential = credentials.findById(UUID.fromString(id)).orElseThrow();
        var knock = knock(credential, line);
        book.tested(id, credential.revision(), knock.fine(), knock.said());
        return knock;
    }

    private Knock knock(Credential credential, String line) {
        if (!credential.isReady()) {
            return new Knock(false, CredentialRefused.Why.INCOMPLETE.name());
        }
        try {
            keyring.forget(credential);
            var status = http.send(call(credential, line)).status();
            return new Knock(isFine(status, credential), String.valueOf(status));
        } catch (CredentialRefused refused) {
            return new Knock(false, refused.why().name());
        } catch (OutgoingFailure failure) {
            return new Knock(false, failure.why().name());
        }
    }

    /** Without an address to ask, nothing found there is no bad sign: somebody answered, and did not mind us. */
    private static boolean isFine(int status, Credential credential) {
        return status < 400 || credential.testPath() == null && (status == 404 || status == 405);
    }

    private OutgoingCall call(Credential credential, String line) {
        var access = keyring.access(credential);
        if (credential.kind().isChannel()) {
            return ChannelMessage.call(credential.kind(), access.address(), line, WITHIN);
        }
        var path = credential.testPath() == null ? "/" : credential.testPath();
        return new OutgoingCall("GET", within(access.address(), path), access.headers(), null, WITHIN);
    }

    private static URI within(URI base, String path) {
        return URI.create(base + (path.startsWith("/") ? "" : "/") + path);
    }

    /** @param said a status of HTTP, or the name of what went wrong */
    record Knock(boolean fine, String said) {}
}
