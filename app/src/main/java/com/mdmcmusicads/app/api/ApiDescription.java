package com.mdmcmusicads.app.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What the description of the HTTP interface says about all calls; those that need a key name the scheme {@code key}. */
@Configuration
@OpenAPIDefinition(
        info =
                @Info(
                        title = "MDMC",
                        version = "v1",
                        description = "Every error is a problem (RFC 9457); every POST honours Idempotency-Key."))
@SecurityScheme(
        name = "key",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        paramName = "X-API-KEY",
        description = "A key with the scope the call names.")
class ApiDescription {}
