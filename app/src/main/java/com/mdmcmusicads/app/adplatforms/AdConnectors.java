package com.mdmcmusicads.app.adplatforms;

import com.mdmcmusicads.app.platforms.Platform;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All connectors there are, one for each platform. */
@Component
public class AdConnectors {

    private final List<AdConnector> all;

    AdConnectors(List<AdConnector> all) {
        this.all =
                all.stream().sorted(Comparator.comparing(AdConnector::platform)).toList();
    }

    public List<AdConnector> all() {
        return all;
    }

    public Optional<AdConnector> find(Platform platform) {
        return all.stream()
                .filter(connector -> connector.platform() == platform)
                .findFirst();
    }

    public AdConnector of(Platform platform) {
        return find(platform).orElseThrow(() -> new NoSuchElementException("no connector for " + platform));
    }
}
