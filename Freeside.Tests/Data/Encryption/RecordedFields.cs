namespace Freeside.Tests.Data.Encryption;

/// <summary>Fields as the original stored them under the throw-away key.</summary>
internal static class RecordedFields
{
    /// <summary>Each plain value and what was stored of it.</summary>
    public static IReadOnlyList<(string Plain, string Stored)> All { get; } =
    [
        (
            "4111111111111111",
            """
            M/-0TTK[8I-Q')/$-VP.[>72:!4@L:%TZ#DHC"<$O8BLC.7L1GGDV@2E$L:>#
            M6;1`+-9SSL@J>ZF^NN4@@_.%5[*N]5K6&T0D#>T'(IKZ\ZM#/34Y]WN,:+>Y
            M].ICSUM=AA(Q'HO#:8JAP#GUSF<+AUL'I:8,W2&$0!P9P_(%;K.E"MB-:0,*
            M9*AK+543N_CXKF0.A7WYP$I06B6DX,Y_ERB*K*!.A07/G4"TL.5_I'B^:2]\
            M,S2E7TG6WV\(]\%@[EEV&=!'7?C+HO*,X92&S"6&)R)87!(6%"M^,G76P+TD
            ?'6A$,*=2&0UO4AQL<*YH`6-N/Z#56"E[TNE:1BAKC0``

            """),
        (
            "123",
            """
            MHH<F'77(37[V^.7!AK1]/-+K3H25P[,C56`"+S'4Q/MKUUD9]1`]\<YSF1?B
            M]1']`M[0T(K:.'G1S\TE;.F#6,(:T(7A2J^S;I%S8/(Z*V&>A\FTC2FTX@9\
            M14C:.54Z^RR6^WKE([Q0[?[N=1F45-P,A,3S3C)@1-.UN&C$<]KI#OHCQZIG
            M>E>I^;@8V-GA3"2I-T@+&59S;#E^MZ@>0)][ZEIEKF&M[QPN+'WKX#%EREUG
            MT*&V%F+'?UXO""8J^BL=K7GFAG2ELM?D08H;/$TO*TYNW@K+(E2('*Y)O.:'
            ?8]TV+;TO>1C]TD[F87L#@UJ^94&59/6?3$LRH1?;C@``

            """),
        (
            "",
            """
            M,@S/CZ,+0EE,,>KWGIV"=L)M6ID/0S990!W:-MSK=4_G__6G&Z/D"C7O?T[8
            MTQNSJVS9`='0S?TL#0+HEAU)>FHXXK:U10U3$:BUIQ^EIX$M:`QCU4=3'\4!
            M"@'5S(YBVQ5RR2JE`1Z?G4#%R^>94H&WJB6BZJ50]S^G]L"@++L_H)UVIP:U
            M<@'#V\J>>4X8A(&0$MD(_95A<S=<8&I?\U75RTY11]O:V*H:B?K36B+K/\5:
            M0T(_=7QYR#>GAX+%2):`E8MM)V&C)=/\"W5'<6?8WKY(3N<?X?&_,F3TAN7&
            ?V?N[,9#V8>?B21H'QJ+7[1:R^CLV&/DOF%N"YYGQUP``

            """),
        (
            "123456789@123456780",
            """
            M9)$*7`/3<:]3'X.\YQC7%@/Z`B_+\ZA9RC$(D[*ZN%G4]MEK,]^K1YNZ1NA>
            MD=-Q<_ONFM(*(W<!."1_7K)9=Q9!+5_\9/C^\33@6*C@@*PFYUW-:$EM3C^J
            M)]NT*C53WIY%:`6$[#/(@,3ZZ'%+VP+4AP(T$PHP'>>"X4,=ZJW072JH*`%Y
            M-]F6PT?;=#@-%R[S0@FICYZ%^!99GC($:,!/2#NH@\9IP;T,'6_V1^F$[[DS
            M;H"[`.A'`\Q[VI?"D#/6.UKL]_<2QT>$9'".6Y+7F="<B$DK"0%'"&UL]U?A
            ?0$E?R:$SVX&;*=A4ATX$-:%&[M5!A+^'Q;(@FGOYM@``

            """),
        (
            "café€",
            """
            MF8&$E@*F;47KDJ]&I)C\QZ"0R7MMS5JI0W^NBL4AVTDV>SE19>7B((P"W!5&
            M`D3`'\8A+P&U:J>*4-2G&:NL@,+@_#D[`=B`6,)6)'$6F,B)M2**;7H2.V1?
            M,<REXJ%[XP"Q@4F`?%Y:=J'RMX4%R">8=^T`0B2:WV=ELFR[PCKI\,(?[TV*
            M6=[ZTD6M-N%HU#HY-IN&3X(56CIL8&V?C8=&+(70XB(\!,!+7N8@6IRPT!U%
            MW9B#Y@CZO\Y90L6EYS5H*A@LGH-94?F3T!46@K;Q-?"+37\)XS3W_K]:KE%K
            ?L2Z_K/UG]))D#'"W4Y#>X0U`"X<_Z?KR:T$2ZU`-W```

            """),
    ];
}
