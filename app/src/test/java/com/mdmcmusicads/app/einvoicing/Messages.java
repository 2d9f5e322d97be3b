package com.mdmcmusicads.app.einvoicing;

/** Life-cycle messages as an approved platform writes them (CDAR D22B). */
final class Messages {

    private Messages() {}

    /** @param at in the time of Paris, {@code yyyyMMddHHmmss} */
    static String status(String invoice, String code, String at, String reason) {
        var why = reason == null
                ? ""
                : "<ram:SpecifiedDocumentStatus><ram:ReasonCode>DEST_INC</ram:ReasonCode><ram:Reason>" + reason
                        + "</ram:Reason></ram:SpecifiedDocumentStatus>";
        return """
                <?xml version="1.0"?>
                <rsm:CrossDomainAcknowledgementAndResponse
                    xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100"
                    xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
                    xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
                  <rsm:ExchangedDocumentContext>
                    <ram:GuidelineSpecifiedDocumentContextParameter>
                      <ram:ID>urn.cpro.gouv.fr:1p0:CDV:invoice</ram:ID>
                    </ram:GuidelineSpecifiedDocumentContextParameter>
                  </rsm:ExchangedDocumentContext>
                  <rsm:ExchangedDocument><ram:ID>CDV-1</ram:ID></rsm:ExchangedDocument>
                  <rsm:AcknowledgementDocument>
                    <ram:TypeCode>305</ram:TypeCode>
                    <ram:IssueDateTime><udt:DateTimeString format="204">%s</udt:DateTimeString></ram:IssueDateTime>
                    <ram:ReferenceReferencedDocument>
                      <ram:IssuerAssignedID>%s</ram:IssuerAssignedID>
                      <ram:TypeCode>380</ram:TypeCode>
                      <ram:ProcessConditionCode>%s</ram:ProcessConditionCode>
                      %s
                    </ram:ReferenceReferencedDocument>
                  </rsm:AcknowledgementDocument>
                </rsm:CrossDomainAcknowledgementAndResponse>
                """.formatted(at, invoice, code, why);
    }
}
