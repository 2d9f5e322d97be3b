package com.mdmcmusicads.app.invoices;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was issued, word for word, and the chain that shows that nothing was changed, taken out or put in between: each
 * seal is the SHA-256 of the one before it in its series, a line break and the content.
 */
@Repository
class Seals {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final JdbcClient sql;

    Seals(JdbcClient sql) {
        this.sql = sql;
    }

    static String write(InvoiceSheet sheet) {
        try {
            return JSON.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InvoiceSheet read(String content) {
        try {
            return JSON.readValue(content, InvoiceSheet.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(String previous, String content) {
        try {
            var bytes = (previous + "\n" + content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(String invoiceId, String content, String previous, String hash) {
        sql.sql("insert into invoice_seal (invoice_id, content, previous_hash, hash) values (?::uuid, ?, ?, ?)")
                .params(invoiceId, content, previous, hash)
                .update();
    }

    /** As it was issued. */
    InvoiceSheet sheet(String invoiceId) {
        return read(sql.sql("select content from invoice_seal where invoice_id = ?::uuid")
                .param(invoiceId)
                .query(String.class)
                .single());
    }
}
