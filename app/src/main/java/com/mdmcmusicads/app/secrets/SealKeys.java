package com.mdmcmusicads.app.secrets;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The key that seals, and those that only open what was sealed before it; without one, that of the data folder. */
@Component
class SealKeys {

    private final SingletonSupplier<SealKey> current;
    private final List<SealKey> old;

    SealKeys(
            @Value("${mdmc.secrets.key:}") String key,
            @Value("${mdmc.secrets.old-keys:}") String old,
            @Value("${MDMC_DATA_DIR:.data}") String folder) {
        current = SingletonSupplier.of(() -> SealKey.of(key.isBlank() ? new KeyFile(folder).key() : key));
        this.old = Arrays.stream(old.split(","))
                .filter(one -> !one.isBlank())
                .map(SealKey::of)
                .toList();
    }

    SealKey current() {
        return current.obtain();
    }

    SealKey byId(int id) {
        return Stream.concat(Stream.of(current()), old.stream())
                .filter(key -> key.id() == id)
                .findFirst()
                .orElseThrow(() -> new UnknownKey(id));
    }
}
