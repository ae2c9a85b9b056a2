<?xml version="1.0" encoding="utf-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" indent="no" encoding="utf-8" />
  <xsl:strip-space elements="doc assembly members" />
  <!-- The names of all public members, each between bars. -->
  <xsl:param name="members" />
  <xsl:template match="@*|node()">
    <xsl:copy><xsl:apply-templates select="@*|node()" /></xsl:copy>
  </xsl:template>
  <!-- M:Corpus.Text.ArticleReader.Read(System.String) -->
  <xsl:template match="member">
    <xsl:if test="contains($members, concat('|', substring-before(concat(substring-after(@name, ':'), '('), '('), '|'))">
      <xsl:text>&#10;</xsl:text>
      <xsl:copy><xsl:apply-templates select="@*|node()" /></xsl:copy>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
