package com.mdmcmusicads.app.einvoicing;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The platform of this installation, if it has one. */
@Configuration
class Platforms {

    @Bean
    @ConditionalOnExpression("!'${mdmc.einvoicing.folder:}'.isBlank()")
    ApprovedPlatform fileDrop(EInvoicingSettings settings, Clock clock) {
        return new FileDrop(Path.of(settings.folder().strip()), clock);
    }
}
